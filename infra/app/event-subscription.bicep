// Not part of main.bicep: deployed by the hook after a deployment of the app, when the webhook answers and has its key.

@description('Name of the topic of the account with the uploads.')
param topicName string

@description('Resource id of the account that keeps undelivered events.')
param accountId string

@description('Container of that account for undelivered events.')
param undeliveredContainer string

@description('Address of the blob trigger\'s webhook, with its key.')
@secure()
param endpoint string

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' existing = {
  name: topicName
}

resource uploads 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = {
  parent: topic
  name: 'uploads'
  properties: {
    destination: {
      endpointType: 'WebHook'
      properties: {
        endpointUrl: endpoint
      }
    }
    eventDeliverySchema: 'EventGridSchema'
    filter: {
      includedEventTypes: [
        'Microsoft.Storage.BlobCreated'
      ]
      subjectBeginsWith: '/blobServices/default/containers/articles/'
    }
    retryPolicy: {
      maxDeliveryAttempts: 30
      eventTimeToLiveInMinutes: 1440
    }
    deadLetterWithResourceIdentity: {
      identity: {
        type: 'SystemAssigned'
      }
      deadLetterDestination: {
        endpointType: 'StorageBlob'
        properties: {
          resourceId: accountId
          blobContainerName: undeliveredContainer
        }
      }
    }
  }
}
