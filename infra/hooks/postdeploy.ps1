# Once the app runs: tells Event Grid where uploads go. The webhook's key does not exist before, and is written down nowhere.
. "$PSScriptRoot/common.ps1"

Assert-Set AZURE_SUBSCRIPTION_ID, AZURE_RESOURCE_GROUP, FUNCTION_APP_NAME, API_URL, EVENT_TOPIC, CONTENT_ACCOUNT_ID, UNDELIVERED_CONTAINER, SITE_URL
Assert-Az postdeploy

$functionName = 'ReceiveUpload'

Say "Waiting for $env:FUNCTION_APP_NAME to make the key of its webhook"
$found = Test-Again 30 {
  $script:key = az functionapp keys list --subscription $env:AZURE_SUBSCRIPTION_ID --resource-group $env:AZURE_RESOURCE_GROUP --name $env:FUNCTION_APP_NAME `
    --query systemKeys.blobs_extension --output tsv 2>$null
  $LASTEXITCODE -eq 0 -and $script:key -and $script:key -ne 'None'
}
if (-not $found) { Fail "$env:FUNCTION_APP_NAME made no key blobs_extension, so its functions did not load. Look at its log stream, then: azd hooks run postdeploy" }

# A file that only its owner reads: arguments of a command are seen by everyone on the machine.
$parameters = [IO.Path]::GetTempFileName()
try {
  $code = [Uri]::EscapeDataString($script:key)
  @{
    '$schema' = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#'
    contentVersion = '1.0.0.0'
    parameters = @{
      topicName = @{ value = $env:EVENT_TOPIC }
      accountId = @{ value = $env:CONTENT_ACCOUNT_ID }
      undeliveredContainer = @{ value = $env:UNDELIVERED_CONTAINER }
      endpoint = @{ value = "$($env:API_URL -replace 'api/$')runtime/webhooks/blobs?functionName=Host.Functions.$functionName&code=$code" }
    }
  } | ConvertTo-Json -Depth 4 | Set-Content -Path $parameters -Encoding utf8NoBOM

  # Event Grid asks the webhook whether it wants events; a cold app may answer too late.
  Say "Subscribing $env:FUNCTION_APP_NAME to the uploads"
  $subscribed = Test-Again 5 {
    az deployment group create --subscription $env:AZURE_SUBSCRIPTION_ID --resource-group $env:AZURE_RESOURCE_GROUP --name event-subscription `
      --template-file "$PSScriptRoot/../app/event-subscription.bicep" --parameters "@$parameters" --output none | Out-Null
    $LASTEXITCODE -eq 0
  }
  if (-not $subscribed) { Fail 'Event Grid could not be told where uploads go; the sweep finds them all the same, every ten minutes. Then: azd hooks run postdeploy' }
}
finally {
  Remove-Item $parameters -Force
}

Say "The desk answers at $($env:API_URL)health; readers find the site at $env:SITE_URL"
