using System.Text;
using Upshot.Diagnostics;
using Upshot.Rendering;
using Upshot.Rendering.Pictures;
using Upshot.Tests.Support;
using static Upshot.Tests.Rendering.Pictures.Photos;

namespace Upshot.Tests.Rendering.Pictures;

/// <summary>Nothing that a camera or a program noted is published, and no pixel is changed.</summary>
public sealed class PhotoTests(ITestOutputHelper output)
{
    public static TheoryData<string> Kinds => [.. Endings];

    public static TheoryData<string, int, bool> Turns
    {
        get
        {
            var turns = new TheoryData<string, int, bool>();
            foreach (var ending in Endings[..3])
            {
                for (var turn = 2; turn <= 8; turn++)
                {
                    turns.Add(ending, turn, false);
                    turns.Add(ending, turn, true);
                }
            }

            return turns;
        }
    }

    [Fact]
    [Trait(Figure.Trait, "T50")]
    public void No_note_is_left_and_no_pixel_is_changed()
    {
        var count = 0;
        foreach (var ending in Endings)
        {
            var plain = Clean(ending, Plain(ending)).Bytes.ToArray();
            foreach (var (name, bytes) in Notes.Of(ending))
            {
                Assert.True(Says(bytes, Canary), $"{ending}: {name} has no canary");
                var clean = Clean(ending, bytes);
                Assert.False(Says(clean.Bytes.ToArray(), Canary), $"{ending}: {name} is left");
                Assert.Equal(plain, clean.Bytes.ToArray());
                Assert.Equal(new ImageSize(Width, Height), clean.Size);
                count++;
            }
        }

        output.WriteLine($"0 notes left in {count} pictures, 0 with other pixels");
        Figure.Tell("T50", "pictures published with a note of camera or program", 0, count);
        Assert.True(count >= 30, $"{count} pictures are too few");
    }

    [Fact]
    public void A_picture_without_notes_stays_as_it_is()
    {
        Assert.All(Endings, ending => Assert.Equal(Plain(ending), Clean(ending, Plain(ending)).Bytes.ToArray()));
        Assert.Equal(ClearWebP, Clean(".webp", ClearWebP).Bytes.ToArray());
    }

    [Theory]
    [MemberData(nameof(Turns))]
    public void How_a_photo_has_to_be_turned_is_kept_and_nothing_else(string ending, int turn, bool isLittle)
    {
        var read = PictureReader.Read(File(ending, Notes.WithTurn(ending, turn, isLittle)));
        var clean = read.Value!; // the assertion below fails first where it is null
        var bytes = clean.Bytes.ToArray();

        Assert.False(Says(bytes, Canary));
        Assert.Equal(Plain(ending).Length + NoteLength(ending), bytes.Length);
        Assert.True(Says(bytes, $"\u0001\u0012\0\u0003\0\0\0\u0001\0{(char)turn}"));
        // Browsers turn a JPEG and a PNG, but no WebP.
        Assert.Equal(turn >= 5 && ending != ".webp" ? new(Height, Width) : new ImageSize(Width, Height), clean.Size);
        Assert.Equal(ending == ".webp" ? ["UP416"] : [], read.Findings.Select(finding => finding.Rule.Id));
    }

    [Theory]
    [MemberData(nameof(Turns))]
    public void Cleaned_again_it_is_the_same(string ending, int turn, bool isLittle)
    {
        var once = Clean(ending, Notes.WithTurn(ending, turn, isLittle)).Bytes.ToArray();

        Assert.Equal(once, Clean(ending, once).Bytes.ToArray());
        Assert.Equal(once, Clean(ending, Notes.WithTurn(ending, turn, isLittle)).Bytes.ToArray());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_picture_cut_off_anywhere_is_refused(string ending)
    {
        var whole = Plain(ending);
        for (var length = 0; length < whole.Length; length++)
        {
            var read = PictureReader.Read(File(ending, whole[..length]));
            Assert.True(read.Value is null, $"{ending} with {length} of {whole.Length} bytes was taken");
            Assert.Equal(["UP413"], read.Findings.Select(finding => finding.Rule.Id));
        }

        output.WriteLine($"0 of {whole.Length} cut pictures were published");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_damaged_picture_is_refused_or_stays_clean(string ending)
    {
        const int Cases = 5_000;
        var random = new Random(7);
        var good = Notes.Of(ending).Select(note => note.Bytes).ToArray();
        var refused = 0;
        for (var i = 0; i < Cases; i++)
        {
            var bytes = good[random.Next(good.Length)].ToArray();
            for (var change = random.Next(1, 6); change > 0; change--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var read = PictureReader.Read(File(ending, bytes));
            if (read.Value is { } clean)
                Assert.Equal(
                    clean.Bytes.ToArray(),
                    PictureReader.Read(File(ending, clean.Bytes.ToArray())).Value?.Bytes.ToArray()
                );
            else
                refused++;
            Assert.Equal(read.Value is null, read.Findings.Any(finding => finding.IsError));
        }

        output.WriteLine($"{ending}: {Cases} damaged pictures, {refused} refused, 0 exceptions");
    }

    [Fact]
    public void A_damaged_part_of_a_png_is_found()
    {
        var damaged = Png.ToArray();
        damaged[^20] ^= 1;

        Assert.Equal(
            "content/images/quay.png: error UP413: a part of it was damaged",
            First(".png", damaged).ToString().Split('\n')[0]
        );
    }

    [Theory]
    [InlineData(".png", "UP414", "it is a JPG file, and its name ends in '.png'")]
    [InlineData(".svg", "UP414", "it is a JPG file, and its name ends in '.svg'")]
    public void A_name_that_says_another_kind_is_an_error(string ending, string rule, string what)
    {
        var finding = First(ending, Jpeg);

        Assert.Equal((rule, what), (finding.Rule.Id, finding.What));
        Assert.StartsWith("Name it 'quay.jpg'", finding.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void A_photo_of_a_phone_under_another_name_is_refused()
    {
        var finding = First(".jpg", [0, 0, 0, 0x18, .. "ftypheic"u8, .. new byte[40]]);

        Assert.Equal("its beginning is not that of a JPG file", finding.What);
        Assert.Contains("HEIC", finding.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0xC3)]
    [InlineData(0xC9)]
    [InlineData(0xCB)]
    public void A_sort_of_jpeg_that_no_browser_shows_is_refused(byte frame)
    {
        var bytes = Jpeg.ToArray();
        bytes[bytes.AsSpan().IndexOf((byte[])[0xFF, 0xC0]) + 1] = frame;

        Assert.Equal("it is stored in a way that browsers do not show", First(".jpg", bytes).What);
    }

    [Fact]
    public void A_jpeg_in_several_scans_keeps_them_all_without_what_lies_between()
    {
        var scan = Jpeg[Jpeg.AsSpan().LastIndexOf((byte[])[0xFF, 0xDA])..^2];
        byte[] plain = [.. Jpeg[..^2], .. scan, .. scan, 0xFF, 0xD9];
        byte[] noted = [.. Jpeg[..^2], .. Segment(0xFE, Encoding.UTF8.GetBytes(Canary)), .. scan, .. scan, 0xFF, 0xD9];

        Assert.Equal(plain, Clean(".jpg", noted).Bytes.ToArray());
    }

    [Fact]
    public void The_file_of_an_upright_photo_has_no_note_at_all() =>
        Assert.False(Says(Clean(".jpg", Notes.WithTurn(".jpg", 1, isLittle: true)).Bytes.ToArray(), "Exif"));

    private static int NoteLength(string ending) =>
        ending switch
        {
            ".jpg" => 36,
            ".png" => 38,
            _ => 34,
        };

    private static CleanPicture Clean(string ending, byte[] bytes)
    {
        var read = PictureReader.Read(File(ending, bytes));
        Assert.Empty(read.Findings.Where(finding => finding.IsError));
        Assert.NotNull(read.Value);
        return read.Value;
    }

    private static Diagnostic First(string ending, byte[] bytes) => PictureReader.Read(File(ending, bytes)).Findings[0];

    private static bool Says(byte[] bytes, string text) => bytes.AsSpan().IndexOf(Encoding.Latin1.GetBytes(text)) >= 0;
}
