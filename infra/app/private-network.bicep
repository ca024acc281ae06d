@description('Name of the network.')
param name string

@description('Prefix of the endpoints\' names.')
param endpointPrefix string

@description('Region of everything here.')
param location string

@description('Tags of everything here.')
param tags object

@description('Addresses of the network.')
param addressPrefix string

@description('Name of the host\'s account.')
param hostAccountName string

@description('Name of the account with uploads, stories, queues and site.')
param contentAccountName string

@description('Name of the Azure OpenAI account; empty for none.')
param modelAccountName string

var hostParts = ['blob', 'queue', 'table']
var contentParts = ['blob', 'queue', 'table', 'web']
var modelZone = 'privatelink.openai.azure.com'

module network 'network.bicep' = {
  name: 'network'
  params: {
    name: name
    location: location
    tags: tags
    addressPrefix: addressPrefix
  }
}

module dns 'private-dns.bicep' = {
  name: 'private-dns'
  params: {
    tags: tags
    networkId: network.outputs.id
    names: concat(
      map(contentParts, part => 'privatelink.${part}.${environment().suffixes.storage}'),
      empty(modelAccountName) ? [] : [modelZone])
  }
}

module hostEndpoints 'private-endpoint.bicep' = [for part in hostParts: {
  name: 'host-${part}-endpoint'
  params: {
    name: '${endpointPrefix}host-${part}'
    location: location
    tags: tags
    resourceId: resourceId('Microsoft.Storage/storageAccounts', hostAccountName)
    part: part
    subnetId: network.outputs.endpointSubnetId
    zoneId: resourceId('Microsoft.Network/privateDnsZones', 'privatelink.${part}.${environment().suffixes.storage}')
  }
  dependsOn: [
    dns
  ]
}]

module contentEndpoints 'private-endpoint.bicep' = [for part in contentParts: {
  name: 'content-${part}-endpoint'
  params: {
    name: '${endpointPrefix}content-${part}'
    location: location
    tags: tags
    resourceId: resourceId('Microsoft.Storage/storageAccounts', contentAccountName)
    part: part
    subnetId: network.outputs.endpointSubnetId
    zoneId: resourceId('Microsoft.Network/privateDnsZones', 'privatelink.${part}.${environment().suffixes.storage}')
  }
  dependsOn: [
    dns
  ]
}]

module modelEndpoint 'private-endpoint.bicep' = if (!empty(modelAccountName)) {
  name: 'model-endpoint'
  params: {
    name: '${endpointPrefix}model'
    location: location
    tags: tags
    resourceId: resourceId('Microsoft.CognitiveServices/accounts', modelAccountName)
    part: 'account'
    subnetId: network.outputs.endpointSubnetId
    zoneId: resourceId('Microsoft.Network/privateDnsZones', modelZone)
  }
  dependsOn: [
    dns
  ]
}

@description('Subnet of the app.')
output appSubnetId string = network.outputs.appSubnetId
