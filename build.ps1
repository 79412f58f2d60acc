#!/usr/bin/env pwsh
# The project's commands for people who live in PowerShell: ./build.ps1 [build | check | serve | test | all]
param([ValidateSet('build', 'check', 'serve', 'test', 'all')][string] $Target = 'all')
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
    'all' {
        dotnet tool restore
        dotnet csharpier check .
        dotnet restore --locked-mode
        dotnet build --no-restore
        dotnet test --no-build
        dotnet run --no-build --project src/Upshot.Cli -- check --strict --browser
        dotnet run --no-build --project src/Upshot.Cli -- build --strict --pdf
        dotnet run --no-build --project src/Upshot.Cli -- check --strict --root docs
    }
}
