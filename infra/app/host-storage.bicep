@description('Name of the account.')
param name string

@description('Region of the account.')
param location string

@description('Tags of the account.')
param tags object

@description('Whether only private endpoints and the allowed addresses get in.')
param isPrivate bool

@description('Public addresses that get in although the account is private.')
param allowedAddresses string[]

var packages = 'app-packages'

// Locally redundant: the host's own state and the package are made anew by a deployment.
module account 'storage-account.bicep' = {
  name: 'host-storage-account'
  params: {
    name: name
    location: location
    tags: tags
    sku: 'Standard_LRS'
    containers: [
      packages
    ]
    isPrivate: isPrivate
    allowedAddresses: allowedAddresses
  }
}

@description('Name of the account.')
output name string = account.outputs.name

@description('Resource id of the account.')
output id string = account.outputs.id

@description('Where a deployment puts the app\'s package.')
output packageContainerUrl string = '${account.outputs.blobEndpoint}${packages}'
