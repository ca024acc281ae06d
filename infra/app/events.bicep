@description('Name of the topic.')
param name string

@description('Region of the topic: that of the account.')
param location string

@description('Tags of the topic.')
param tags object

@description('Name of the account with the uploads.')
param accountName string

@description('Container of the events that could not be delivered.')
param undeliveredContainer string

resource account 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: accountName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource undelivered 'containers' existing = {
      name: undeliveredContainer
    }
  }
}

// Its subscription is made by the hook after a deployment: the key of the app's webhook does not exist before.
resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: name
  location: location
  tags: tags
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    source: account.id
    topicType: 'Microsoft.Storage.StorageAccounts'
  }
}

var blobDataContributor = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')

// The account takes no keys, so the topic needs an identity to put an undelivered event aside; in this container only.
resource writesUndelivered 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account::blobs::undelivered.id, topic.id, blobDataContributor)
  scope: account::blobs::undelivered
  properties: {
    roleDefinitionId: blobDataContributor
    principalId: topic.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

@description('Name of the topic.')
output name string = topic.name

@description('Resource id of the topic.')
output id string = topic.id
