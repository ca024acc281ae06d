@description('Name of the app\'s identity.')
param identityName string

@description('Name of the host\'s account.')
param hostAccountName string

@description('Name of the account with uploads, stories, queues and site.')
param contentAccountName string

@description('Name of the Application Insights component.')
param componentName string

@description('Name of the Azure OpenAI account; empty for none.')
param modelAccountName string

// The host keeps its locks and packages as blobs, its own queues and diagnostics, and its blob trigger asks the account about itself.
var hostRoles = {
  'Storage Blob Data Owner': 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  'Storage Queue Data Contributor': '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  'Storage Table Data Contributor': '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
  'Storage Account Contributor': '17d1049b-9a84-46fb-8f53-869881c3d3ab'
}

var contentRoles = {
  'Storage Blob Data Owner': 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  'Storage Queue Data Contributor': '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  'Storage Table Data Contributor': '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
}

var openAIUser = '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
var metricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

resource hostAccount 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: hostAccountName
}

resource contentAccount 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: contentAccountName
}

resource component 'Microsoft.Insights/components@2020-02-02' existing = {
  name: componentName
}

resource modelAccount 'Microsoft.CognitiveServices/accounts@2025-06-01' existing = if (!empty(modelAccountName)) {
  name: modelAccountName
}

resource onHost 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in items(hostRoles): {
  name: guid(hostAccount.id, identity.id, role.value)
  scope: hostAccount
  properties: {
    description: role.key
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.value)
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}]

resource onContent 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in items(contentRoles): {
  name: guid(contentAccount.id, identity.id, role.value)
  scope: contentAccount
  properties: {
    description: role.key
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.value)
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}]

resource onModel 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(modelAccountName)) {
  name: guid(modelAccount.id, identity.id, openAIUser)
  scope: modelAccount
  properties: {
    description: 'Cognitive Services OpenAI User'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', openAIUser)
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource onComponent 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(component.id, identity.id, metricsPublisher)
  scope: component
  properties: {
    description: 'Monitoring Metrics Publisher'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', metricsPublisher)
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}
