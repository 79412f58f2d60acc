namespace Upshot.Authoring.Starting;

/// <summary>
/// A short pipeline that builds, checks and publishes a site. Whatever it runs is named by its version, so that the
/// same sources give the same site next year.
/// </summary>
public static class Pipeline
{
    private const string Version = "@version@";
    private const string Sdk = "@sdk@";

    /// <summary>Of .NET: the first that has all Upshot needs.</summary>
    private const string SdkVersion = "10.0.100";

    private static readonly ImmutableArray<Host> All =
    [
        new(
            "github",
            ".github/workflows/site.yml",
            GitHub,
            "in the settings of the repository, choose Pages, Source, GitHub Actions."
        ),
        new("gitlab", ".gitlab-ci.yml", GitLab, null),
        new(
            "azure",
            "azure-pipelines.yml",
            Azure,
            "in the settings of the pipeline, put the token of the web app into a secret variable 'deployment_token'."
        ),
    ];

    /// <summary>Whom a pipeline can be written for, in the order of the help.</summary>
    public static ImmutableArray<string> Hosts { get; } = [.. All.Select(host => host.Name)];

    /// <summary>The one file of a pipeline.</summary>
    /// <param name="host">One of <see cref="Hosts"/>.</param>
    /// <param name="version">Of Upshot, as its package has it.</param>
    public static FileChange For(string host, string version)
    {
        var pipeline = Of(host);
        var text = pipeline
            .Text.Replace(Version, version, StringComparison.Ordinal)
            .Replace(Sdk, SdkVersion, StringComparison.Ordinal);
        return FileChange.New(pipeline.Path, text + "\n");
    }

    /// <summary>What a person must do once on the host before it publishes, as an order; null for nothing.</summary>
    public static string? NextOf(string host) => Of(host).Next;

    private static Host Of(string name) => All.First(host => host.Name == name);

    private sealed record Host(string Name, string Path, string Text, string? Next);

    private const string GitHub = """
        # Checks every change; what is merged to main goes to GitHub Pages.
        # Once, in the settings of the repository: Pages, Source, GitHub Actions.
        name: site
        on:
          push:
            branches: [main]
          pull_request:
        permissions:
          contents: read
        concurrency:
          group: site-${{ github.ref }}
        jobs:
          build:
            runs-on: ubuntu-24.04
            steps:
              - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
              - uses: actions/setup-dotnet@67a3573c9a986a3f9c594539f4ab511d57bb3ce9 # v4.3.1
                with:
                  dotnet-version: @sdk@
              - run: dotnet tool install --tool-path .tools upshot --version @version@
              - run: .tools/upshot browser install
              - run: .tools/upshot check --strict --browser --format github
              - run: .tools/upshot build --strict
              - uses: actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3.0.1
                if: github.ref == 'refs/heads/main'
                with:
                  path: dist
          publish:
            needs: build
            if: github.ref == 'refs/heads/main'
            runs-on: ubuntu-24.04
            permissions:
              pages: write
              id-token: write
            environment:
              name: github-pages
              url: ${{ steps.pages.outputs.page_url }}
            steps:
              - id: pages
                uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5
        """;

    private const string GitLab = """
        # Checks every change; what is merged to the default branch goes to GitLab Pages.
        image: mcr.microsoft.com/dotnet/sdk:@sdk@

        before_script:
          - dotnet tool install --tool-path .tools upshot --version @version@

        check:
          stage: test
          script:
            - .tools/upshot browser install
            - .tools/upshot check --strict --browser --format junit > findings.xml
          artifacts:
            when: always
            reports:
              junit: findings.xml
          rules:
            - if: $CI_PIPELINE_SOURCE == "merge_request_event"
            - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

        pages:
          stage: deploy
          script:
            - .tools/upshot build --strict --output public
          artifacts:
            paths:
              - public
          rules:
            - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
        """;

    private const string Azure = """
        # Checks every change; what is merged to main goes to Azure Static Web Apps.
        # Once, in the settings of the pipeline: a secret variable 'deployment_token' from the web app.
        trigger: [main]
        pr: ['*']
        pool:
          vmImage: ubuntu-24.04
        steps:
          - task: UseDotNet@2
            inputs:
              version: @sdk@
          - script: dotnet tool install --tool-path .tools upshot --version @version@
            displayName: Install Upshot
          - script: .tools/upshot browser install
            displayName: Install a browser
          - script: .tools/upshot check --strict --browser --format azure
            displayName: Check
          - script: .tools/upshot build --strict
            displayName: Build
          - task: AzureStaticWebApp@0
            displayName: Publish
            condition: and(succeeded(), eq(variables['Build.SourceBranch'], 'refs/heads/main'))
            inputs:
              app_location: dist
              skip_app_build: true
              skip_api_build: true
              azure_static_web_apps_api_token: $(deployment_token)
        """;
}
