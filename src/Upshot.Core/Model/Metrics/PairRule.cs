namespace Upshot.Model.Metrics;

/// <summary>
/// What is shown for a service level beside what people say. A kept promise and unhappy people are never green.
/// </summary>
public static class PairRule
{
    public static Status Of(Status serviceLevel, Status experience) =>
        (IsGood(serviceLevel), IsGood(experience)) switch
        {
            (true, false) when IsBad(experience) => Status.Mixed,
            (true, false) => Status.Unconfirmed,
            _ => (Status)Math.Min((int)serviceLevel, (int)experience),
        };

    private static bool IsGood(Status status) => status is Status.Met or Status.OnTrack;

    private static bool IsBad(Status status) =>
        status is Status.Worse or Status.Missed or Status.Behind or Status.Mixed;
}
