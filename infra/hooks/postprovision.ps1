# Once the resources stand: the two things that a template can't say. Running it again changes nothing.
. "$PSScriptRoot/common.ps1"

Assert-Set AZURE_SUBSCRIPTION_ID, CONTENT_ACCOUNT, CONTENT_ACCOUNT_ID, FRONT_DOOR_NEEDS_APPROVAL
Assert-Az postprovision

Say "Switching the static website of $env:CONTENT_ACCOUNT on"
$on = Test-Again 6 {
  az storage blob service-properties update --subscription $env:AZURE_SUBSCRIPTION_ID --account-name $env:CONTENT_ACCOUNT `
    --auth-mode login --static-website true --index-document index.html --output none | Out-Null
  $LASTEXITCODE -eq 0
}
if (-not $on) {
  Fail ("The static website could not be switched on. You need the role Storage Account Contributor (or Owner) on it, and, " +
    "with a private network, your address in ALLOWED_ADDRESSES. Then: azd hooks run postprovision")
}

if ($env:FRONT_DOOR_NEEDS_APPROVAL -ne 'true') { exit 0 }

Say "Letting Front Door into $env:CONTENT_ACCOUNT"
$connections = az network private-endpoint-connection list --subscription $env:AZURE_SUBSCRIPTION_ID --id $env:CONTENT_ACCOUNT_ID --output json | Out-String | ConvertFrom-Json
if ($LASTEXITCODE -ne 0) { Fail "The private connections of $env:CONTENT_ACCOUNT could not be listed." }
foreach ($connection in $connections) {
  $state = $connection.properties.privateLinkServiceConnectionState
  if ($state.status -ne 'Pending' -or -not "$($state.description)".StartsWith('Copydesk:')) { continue }
  az network private-endpoint-connection approve --id $connection.id --description 'Copydesk: approved' --output none
  if ($LASTEXITCODE -ne 0) { Fail "The connection of Front Door could not be approved: $($connection.id)" }
}
