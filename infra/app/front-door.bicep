@description('Name of the profile.')
param profileName string

@description('Name of the endpoint, the first part of its address.')
param endpointName string

@description('Tags of both.')
param tags object

@description('Address of the static website.')
param webEndpoint string

@description('Resource id of the account with the site.')
param accountId string

@description('Region of that account.')
param accountLocation string

@description('Whether the account is reached by a private link, which needs the Premium tier.')
param isPrivate bool

var host = split(webEndpoint, '/')[2]

resource profile 'Microsoft.Cdn/profiles@2025-06-01' = {
  name: profileName
  location: 'global'
  tags: tags
  sku: {
    name: isPrivate ? 'Premium_AzureFrontDoor' : 'Standard_AzureFrontDoor'
  }

  resource endpoint 'afdEndpoints' = {
    name: endpointName
    location: 'global'
    tags: tags
    properties: {
      enabledState: 'Enabled'
    }

    resource route 'routes' = {
      name: 'site'
      properties: {
        originGroup: {
          id: group.id
        }
        ruleSets: [
          {
            id: headers.id
          }
        ]
        supportedProtocols: [
          'Http'
          'Https'
        ]
        patternsToMatch: [
          '/*'
        ]
        forwardingProtocol: 'HttpsOnly'
        httpsRedirect: 'Enabled'
        linkToDefaultDomain: 'Enabled'
      }
      dependsOn: [
        group::site
        headers::security
      ]
    }
  }

  resource group 'originGroups' = {
    name: 'site'
    properties: {
      loadBalancingSettings: {
        sampleSize: 4
        successfulSamplesRequired: 3
      }
    }

    resource site 'origins' = {
      name: 'site'
      properties: {
        hostName: host
        originHostHeader: host
        httpsPort: 443
        enforceCertificateNameCheck: true
        sharedPrivateLinkResource: isPrivate
          ? {
              privateLink: {
                id: accountId
              }
              privateLinkLocation: accountLocation
              groupId: 'web'
              requestMessage: 'Copydesk: readers of the site'
            }
          : null
      }
    }
  }

  resource headers 'ruleSets' = {
    name: 'headers'

    // What a page can't say of itself: its own policy stands in a meta element, where these have no effect.
    resource security 'rules' = {
      name: 'security'
      properties: {
        order: 1
        matchProcessingBehavior: 'Continue'
        actions: [
          for header in [
            { name: 'Strict-Transport-Security', value: 'max-age=31536000' }
            { name: 'X-Content-Type-Options', value: 'nosniff' }
            { name: 'X-Frame-Options', value: 'DENY' }
            { name: 'Referrer-Policy', value: 'no-referrer' }
          ]: {
            name: 'ModifyResponseHeader'
            parameters: {
              typeName: 'DeliveryRuleHeaderActionParameters'
              headerAction: 'Overwrite'
              headerName: header.name
              value: header.value
            }
          }
        ]
      }
    }
  }
}

@description('Address of the site for readers, ending in a slash.')
output url string = 'https://${profile::endpoint.properties.hostName}/'
