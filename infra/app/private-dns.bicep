@description('Tags of the zones.')
param tags object

@description('Network in which the zones are asked.')
param networkId string

@description('Names of the zones.')
param names string[]

resource zones 'Microsoft.Network/privateDnsZones@2024-06-01' = [for name in names: {
  name: name
  location: 'global'
  tags: tags
}]

resource links 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [for (name, i) in names: {
  parent: zones[i]
  name: 'desk'
  location: 'global'
  tags: tags
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: networkId
    }
  }
}]
