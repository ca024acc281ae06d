#!/bin/sh
# Once the resources stand: the two things that a template can't say. Running it again changes nothing.
set -eu
# shellcheck source=infra/hooks/common.sh
. "$(dirname "$0")/common.sh"

need AZURE_SUBSCRIPTION_ID CONTENT_ACCOUNT CONTENT_ACCOUNT_ID FRONT_DOOR_NEEDS_APPROVAL
need_az postprovision

switch_site_on() {
  az storage blob service-properties update --subscription "$AZURE_SUBSCRIPTION_ID" --account-name "$CONTENT_ACCOUNT" \
    --auth-mode login --static-website true --index-document index.html --output none
}

say "Switching the static website of $CONTENT_ACCOUNT on"
again 6 switch_site_on || fail "The static website could not be switched on. You need the role Storage Account Contributor (or Owner) on it, and," \
  "with a private network, your address in ALLOWED_ADDRESSES. Then: azd hooks run postprovision"

[ "$FRONT_DOOR_NEEDS_APPROVAL" = true ] || exit 0

pending() {
  connections=$(az network private-endpoint-connection list --subscription "$AZURE_SUBSCRIPTION_ID" --id "$CONTENT_ACCOUNT_ID" --output tsv \
    --query "[?properties.privateLinkServiceConnectionState.status=='Pending' && starts_with(properties.privateLinkServiceConnectionState.description, 'Copydesk:')].id")
}

say "Letting Front Door into $CONTENT_ACCOUNT"
pending || fail "The private connections of $CONTENT_ACCOUNT could not be listed."
for connection in $connections; do
  az network private-endpoint-connection approve --id "$connection" --description "Copydesk: approved" --output none ||
    fail "The connection of Front Door could not be approved: $connection"
done
