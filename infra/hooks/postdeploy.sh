#!/bin/sh
# Once the app runs: tells Event Grid where uploads go. The webhook's key does not exist before, and is written down nowhere.
set -eu
# shellcheck source=infra/hooks/common.sh
. "$(dirname "$0")/common.sh"

need AZURE_SUBSCRIPTION_ID AZURE_RESOURCE_GROUP FUNCTION_APP_NAME API_URL EVENT_TOPIC CONTENT_ACCOUNT_ID UNDELIVERED_CONTAINER SITE_URL
need_az postdeploy

function_name=ReceiveUpload

find_key() {
  key=$(az functionapp keys list --subscription "$AZURE_SUBSCRIPTION_ID" --resource-group "$AZURE_RESOURCE_GROUP" --name "$FUNCTION_APP_NAME" \
    --query systemKeys.blobs_extension --output tsv 2>/dev/null) || return 1
  [ -n "$key" ] && [ "$key" != None ]
}

say "Waiting for $FUNCTION_APP_NAME to make the key of its webhook"
again 30 find_key || fail "$FUNCTION_APP_NAME made no key blobs_extension, so its functions did not load. Look at its log stream, then: azd hooks run postdeploy"

# A file that only its owner reads: arguments of a command are seen by everyone on the machine.
umask 077
parameters=$(mktemp)
trap 'rm -f "$parameters"' EXIT
trap 'exit 1' HUP INT TERM
code=$(printf '%s' "$key" | sed 's/%/%25/g; s/+/%2B/g; s/&/%26/g; s/"/%22/g; s/\\/%5C/g; s/=/%3D/g; s#/#%2F#g')
cat >"$parameters" <<JSON
{
  "\$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "topicName": { "value": "$EVENT_TOPIC" },
    "accountId": { "value": "$CONTENT_ACCOUNT_ID" },
    "undeliveredContainer": { "value": "$UNDELIVERED_CONTAINER" },
    "endpoint": { "value": "${API_URL%api/}runtime/webhooks/blobs?functionName=Host.Functions.$function_name&code=$code" }
  }
}
JSON

# Event Grid asks the webhook whether it wants events; a cold app may answer too late.
subscribe() {
  az deployment group create --subscription "$AZURE_SUBSCRIPTION_ID" --resource-group "$AZURE_RESOURCE_GROUP" --name event-subscription \
    --template-file "$(dirname "$0")/../app/event-subscription.bicep" --parameters "@$parameters" --output none
}

say "Subscribing $FUNCTION_APP_NAME to the uploads"
again 5 subscribe || fail "Event Grid could not be told where uploads go; the sweep finds them all the same, every ten minutes. Then: azd hooks run postdeploy"

say "The desk answers at ${API_URL}health; readers find the site at $SITE_URL"
