@description('Name of the account.')
param name string

@description('Region of the account.')
param location string

@description('Tags of the account.')
param tags object

@description('How many copies of the stories there are, and where.')
param sku string

@description('Days after which uploads and submissions move to cheaper storage.')
@minValue(1)
param coolAfterDays int

@description('Days for which a model\'s answers are kept, so that no question is paid twice.')
@minValue(1)
param keepAnswersDays int

@description('Container of the events that could not be delivered.')
param undeliveredContainer string

@description('Whether only private endpoints, Event Grid and the allowed addresses get in.')
param isPrivate bool

@description('Public addresses that get in although the account is private.')
param allowedAddresses string[]

var blocks = ['blockBlob']

// Never a source and never a story. The nightly timer forgets replies after a day; here it is for a desk that was switched off.
var forgottenAfterDays = {
  replies: 7
  answers: keepAnswersDays
  '${undeliveredContainer}': 30
}

module account 'storage-account.bicep' = {
  name: 'content-storage-account'
  params: {
    name: name
    location: location
    tags: tags
    sku: sku
    containers: [
      'articles'
      'submissions'
      'stories'
      'replies'
      'answers'
      undeliveredContainer
    ]
    queues: [
      'digest-requests'
      'digest-requests-poison'
      'webjobs-blobtrigger-poison'
    ]
    tables: [
      'stories'
      'spend'
    ]
    lifecycleRules: concat(
      [
        {
          name: 'cool-sources'
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: blocks, prefixMatch: ['articles/', 'submissions/'] }
            actions: { baseBlob: { tierToCool: { daysAfterModificationGreaterThan: coolAfterDays } } }
          }
        }
      ],
      map(items(forgottenAfterDays), container => {
        name: 'forget-${container.key}'
        type: 'Lifecycle'
        definition: {
          filters: { blobTypes: blocks, prefixMatch: ['${container.key}/'] }
          actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: container.value } } }
        }
      })
    )
    isPrivate: isPrivate
    allowedAddresses: allowedAddresses
  }
}

@description('Name of the account.')
output name string = account.outputs.name

@description('Resource id of the account.')
output id string = account.outputs.id

@description('Address of the static website, ending in a slash.')
output webEndpoint string = account.outputs.webEndpoint
