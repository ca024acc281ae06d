@description('Name of the account; also its subdomain, which identities need.')
param name string

@description('Region of the account.')
param location string

@description('Tags of the account.')
param tags object

@description('Name of the model, and of its deployment.')
param modelName string

@description('Version of the model.')
param modelVersion string

@description('Kind of the deployment, for example GlobalStandard or DataZoneStandard.')
param deploymentSku string

@description('Thousands of tokens a minute.')
@minValue(1)
param capacity int

@description('Whether only private endpoints get in.')
param isPrivate bool

resource account 'Microsoft.CognitiveServices/accounts@2025-06-01' = {
  name: name
  location: location
  tags: tags
  kind: 'OpenAI'
  sku: {
    name: 'S0'
  }
  properties: {
    customSubDomainName: name
    disableLocalAuth: true
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    networkAcls: {
      defaultAction: isPrivate ? 'Deny' : 'Allow'
    }
  }

  // A new version is a new engine and makes new revisions, so it is never taken by itself.
  resource deployment 'deployments' = {
    name: modelName
    sku: {
      name: deploymentSku
      capacity: capacity
    }
    properties: {
      model: {
        format: 'OpenAI'
        name: modelName
        version: modelVersion
      }
      versionUpgradeOption: 'NoAutoUpgrade'
    }
  }
}

@description('Name of the account.')
output name string = account.name

@description('Resource id of the account.')
output id string = account.id

@description('Where the model answers.')
output endpoint string = account.properties.endpoint
