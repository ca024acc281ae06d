# Dot-sourced by the hooks. azd hands its environment's values over as variables.

$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $false

function Say([string] $text) { Write-Host "copydesk: $text" }

function Fail([string] $text) {
  [Console]::Error.WriteLine("copydesk: $text")
  exit 1
}

# The variables that a deployment leaves behind.
function Assert-Set([string[]] $names) {
  foreach ($name in $names) {
    if (-not [Environment]::GetEnvironmentVariable($name)) { Fail "$name is not set; run azd provision first, or azd env refresh." }
  }
}

function Assert-Az([string] $hook) {
  if (-not (Get-Command az -ErrorAction SilentlyContinue)) { Fail "the Azure CLI (az) is missing; install it, run az login, then azd hooks run $hook." }
  az account show --subscription $env:AZURE_SUBSCRIPTION_ID --output none 2>$null
  if ($LASTEXITCODE -ne 0) { Fail "the Azure CLI has no access to subscription $env:AZURE_SUBSCRIPTION_ID; run az login, then azd hooks run $hook." }
}

# Until it says true. What has just been made may not answer yet.
function Test-Again([int] $times, [scriptblock] $try) {
  $pause = if ($env:HOOK_PAUSE_SECONDS) { [int] $env:HOOK_PAUSE_SECONDS } else { 10 }
  for ($left = $times; $left -gt 0; $left--) {
    if (& $try) { return $true }
    if ($left -gt 1) { Start-Sleep -Seconds $pause }
  }
  return $false
}
