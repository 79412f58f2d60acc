#!/usr/bin/env pwsh
# The project's commands for people who live in PowerShell: ./build.ps1 [build | check | serve | test | pack | native | all]
param([ValidateSet('build', 'check', 'serve', 'test', 'pack', 'native', 'all')][string] $Target = 'all')
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
Set-Location $PSScriptRoot

switch ($Target) {
    'build' {
        dotnet run --project src/Upshot.Cli -- build
    }
    'check' {
        dotnet run --project src/Upshot.Cli -- check --strict
    }
    'serve' {
        dotnet run --project src/Upshot.Cli -- serve
    }
    'test' {
        dotnet test
    }
    'pack' {
        # What was left by an earlier run would be delivered along.
        Remove-Item -Recurse -Force -ErrorAction Ignore artifacts/packing, artifacts/single, artifacts/packages, artifacts/programs
        dotnet tool restore
        dotnet restore --locked-mode
        dotnet pack src/Upshot.Cli -p:RestoreLockedMode=true --output artifacts/packages
        dotnet restore src/Upshot.Cli --locked-mode -p:Delivery=true
        dotnet publish src/Upshot.Cli --no-restore -p:Delivery=true -r win-x64 --output artifacts/programs/win-x64
        dotnet publish src/Upshot.Cli --no-restore -p:Delivery=true -r linux-x64 --output artifacts/programs/linux-x64
        dotnet publish src/Upshot.Cli --no-restore -p:Delivery=true -r osx-arm64 --output artifacts/programs/osx-arm64
        $version = dotnet msbuild src/Upshot.Cli -getProperty:Version
        dotnet CycloneDX src/Upshot.Cli/Upshot.Cli.csproj --disable-package-restore --no-serial-number --import-metadata-path src/Upshot.Cli/Delivery/materials.xml --set-version $version --output-format Json --output artifacts/packages --filename upshot.cdx.json
    }
    'native' {
        dotnet restore src/Upshot.Cli --locked-mode -p:Delivery=true -p:Native=true
        if ($IsLinux) { dotnet publish src/Upshot.Cli --no-restore -p:Delivery=true -p:Native=true -r linux-x64 --output artifacts/programs/native }
        if ($IsWindows) { dotnet publish src/Upshot.Cli --no-restore -p:Delivery=true -p:Native=true -r win-x64 --output artifacts/programs/native }
    }
    'all' {
        dotnet tool restore
        dotnet csharpier check .
        dotnet restore --locked-mode
        dotnet build -p:Sonar=true
        dotnet build tests/Upshot.Mutants
        dotnet test --no-build
        if ($IsLinux) { dotnet run --no-build --project tests/Upshot.Torture -- --short }
        dotnet run --no-build --project src/Upshot.Cli -- check --strict
        dotnet run --no-build --project src/Upshot.Cli -- build --strict --pdf
        dotnet run --no-build --project src/Upshot.Cli -- check --strict --root docs
    }
}
