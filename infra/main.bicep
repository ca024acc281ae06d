targetScope = 'subscription'

@description('Name of the environment, from which the names of the resources come.')
@minLength(1)
@maxLength(64)
param environmentName string

@description('Region of every resource.')
@minLength(1)
@metadata({
  azd: {
    type: 'location'
  }
})
param location string

@description('Name of the resource group; empty for one made from the environment\'s.')
param resourceGroupName string = ''

@description('Title of the public site.')
@minLength(1)
param siteTitle string = 'Copydesk'

@description('Address at which readers find the site, for example https://news.example/; empty for that of the static website, or of Front Door.')
param siteUrl string = ''

@description('How much of a source is published beside its story: only the sentences used as evidence, or all of it.')
@allowed(['evidence', 'full'])
param siteText string = 'evidence'

@description('Whether readers reach the site through Azure Front Door, which adds security headers and caches.')
param useFrontDoor bool = false

@description('Model of Azure OpenAI that digests, for example gpt-4.1-mini; empty for the engine that needs none.')
param modelName string = ''

@description('Version of the model, for example 2025-04-14.')
param modelVersion string = ''

@description('Kind of the model\'s deployment, which says where its prompts are worked on.')
@allowed(['GlobalStandard', 'DataZoneStandard', 'Standard'])
param modelSku string = 'GlobalStandard'

@description('Thousands of tokens a minute that the model may take.')
@minValue(1)
param modelCapacity int = 50

@description('US dollars for a million input tokens, for example 0.40; with empty prices money is not counted.')
param modelUsdPerMillionInput string = ''

@description('US dollars for a million output tokens, for example 1.60.')
param modelUsdPerMillionOutput string = ''

@description('US dollars a day for the model, after which stories wait; needs the prices. Empty for no cap.')
param modelUsdPerDay string = ''

@description('Most instances of the app that run at once.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('Memory of an instance, in megabytes.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('Instances that wait for HTTP calls and are paid all the time.')
@minValue(0)
param alwaysReadyInstances int = 0

@description('How many copies of the stories there are, and where.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_RAGRS'])
param contentSku string = 'Standard_LRS'

@description('Days after which uploads and submissions move to cheaper storage.')
@minValue(1)
param coolAfterDays int = 30

@description('Days for which a model\'s answers are kept, so that no question is paid twice.')
@minValue(1)
param keepAnswersDays int = 90

@description('Whether storage and model are reached only by private endpoints in a network of their own.')
param usePrivateNetwork bool = false

@description('Addresses of that network.')
param networkPrefix string = '10.80.0.0/24'

@description('Public addresses or ranges that reach the storage all the same, such as that of whoever deploys.')
param allowedAddresses string[] = []

@description('Origins whose pages may call the API from a browser, for example https://desk.example.')
param corsOrigins string[] = []

@description('Client id of an app registration; with it callers need a token of this tenant besides their key. Empty for keys alone.')
param authClientId string = ''

@description('Who is told of failures, poisoned messages, a backlog, undelivered events and spending; empty for no alerts and no budget.')
param alertEmail string = ''

@description('Minutes that a request may wait before somebody is told.')
@minValue(5)
param backlogAlertMinutes int = 30

@description('Most that the resource group should cost a month, in the currency of the account.')
@minValue(1)
param monthlyBudget int = 50

@description('First month of the budget, as yyyy-MM-01; kept in the environment after the first deployment.')
param budgetStart string = ''

@description('Days that telemetry is kept.')
@minValue(30)
@maxValue(730)
param telemetryRetentionDays int = 30

@description('Gigabytes of telemetry a day, after which no more is taken until the next day.')
@minValue(1)
param telemetryDailyCapGb int = 1

@description('More tags for every resource.')
param tags object = {}

@description('Left alone: the first day of this month.')
param thisMonth string = utcNow('yyyy-MM-01')

var serviceName = 'desk'
var short = loadJsonContent('abbreviations.json')
var token = toLower(uniqueString(subscription().id, environmentName, location))
var allTags = union({ app: 'copydesk' }, tags, { 'azd-env-name': environmentName })
var firstMonth = empty(budgetStart) ? thisMonth : budgetStart
var usesModel = !empty(modelName)
var undeliveredContainer = 'undelivered-events'
var hasPrices = !empty(modelUsdPerMillionInput) && !empty(modelUsdPerMillionOutput)

// Names, not outputs, are handed on where a resource is looked up: so a preview can tell what would be made.
var identityName = '${short.managedIdentity}${token}'
var componentName = '${short.applicationInsights}${token}'
var hostAccountName = '${short.storageAccount}host${token}'
var contentAccountName = '${short.storageAccount}desk${token}'
var modelAccountName = '${short.azureOpenAI}${token}'
var appName = '${short.functionApp}${token}'

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: empty(resourceGroupName) ? '${short.resourceGroup}${environmentName}' : resourceGroupName
  location: location
  tags: allTags
}

module identity 'app/identity.bicep' = {
  name: 'identity'
  scope: group
  params: {
    name: identityName
    location: location
    tags: allTags
  }
}

module monitoring 'app/monitoring.bicep' = {
  name: 'monitoring'
  scope: group
  params: {
    workspaceName: '${short.logAnalyticsWorkspace}${token}'
    componentName: componentName
    location: location
    tags: allTags
    retentionDays: telemetryRetentionDays
    dailyCapGb: telemetryDailyCapGb
  }
}

module hostStorage 'app/host-storage.bicep' = {
  name: 'host-storage'
  scope: group
  params: {
    name: hostAccountName
    location: location
    tags: allTags
    isPrivate: usePrivateNetwork
    allowedAddresses: allowedAddresses
  }
}

module contentStorage 'app/content-storage.bicep' = {
  name: 'content-storage'
  scope: group
  params: {
    name: contentAccountName
    location: location
    tags: allTags
    sku: contentSku
    coolAfterDays: coolAfterDays
    keepAnswersDays: keepAnswersDays
    undeliveredContainer: undeliveredContainer
    isPrivate: usePrivateNetwork
    allowedAddresses: allowedAddresses
  }
}

module events 'app/events.bicep' = {
  name: 'events'
  scope: group
  params: {
    name: '${short.eventGridSystemTopic}${token}'
    location: location
    tags: allTags
    accountName: contentAccountName
    undeliveredContainer: undeliveredContainer
  }
  dependsOn: [
    contentStorage
  ]
}

module model 'app/model.bicep' = if (usesModel) {
  name: 'model'
  scope: group
  params: {
    name: modelAccountName
    location: location
    tags: allTags
    modelName: modelName
    modelVersion: empty(modelVersion) ? fail('MODEL_NAME is set, but MODEL_VERSION is not. Set it to a version of the model, for example 2025-04-14.') : modelVersion
    deploymentSku: modelSku
    capacity: modelCapacity
    isPrivate: usePrivateNetwork
  }
}

module roles 'app/roles.bicep' = {
  name: 'roles'
  scope: group
  params: {
    identityName: identityName
    hostAccountName: hostAccountName
    contentAccountName: contentAccountName
    componentName: componentName
    modelAccountName: usesModel ? modelAccountName : ''
  }
  dependsOn: [
    identity
    hostStorage
    contentStorage
    monitoring
    model
  ]
}

module privateNetwork 'app/private-network.bicep' = if (usePrivateNetwork) {
  name: 'private-network'
  scope: group
  params: {
    name: '${short.virtualNetwork}${token}'
    endpointPrefix: '${short.privateEndpoint}${token}-'
    location: location
    tags: allTags
    addressPrefix: networkPrefix
    hostAccountName: hostAccountName
    contentAccountName: contentAccountName
    modelAccountName: usesModel ? modelAccountName : ''
  }
  dependsOn: [
    hostStorage
    contentStorage
    model
  ]
}

module frontDoor 'app/front-door.bicep' = if (useFrontDoor) {
  name: 'front-door'
  scope: group
  params: {
    profileName: '${short.frontDoorProfile}${token}'
    endpointName: '${short.frontDoorEndpoint}${token}'
    tags: allTags
    webEndpoint: contentStorage.outputs.webEndpoint
    accountId: contentStorage.outputs.id
    accountLocation: location
    isPrivate: usePrivateNetwork
  }
}

var readersUrl = empty(siteUrl) ? (frontDoor.?outputs.url ?? contentStorage.outputs.webEndpoint) : siteUrl

module app 'app/function-app.bicep' = {
  name: 'function-app'
  scope: group
  params: {
    name: appName
    planName: '${short.appServicePlan}${token}'
    location: location
    tags: allTags
    serviceName: serviceName
    identityId: identity.outputs.id
    packageContainerUrl: hostStorage.outputs.packageContainerUrl
    maximumInstanceCount: maximumInstanceCount
    instanceMemoryMB: instanceMemoryMB
    alwaysReadyInstances: alwaysReadyInstances
    subnetId: privateNetwork.?outputs.appSubnetId ?? ''
    corsOrigins: corsOrigins
    authClientId: authClientId
  }
  // A host that starts without its roles fails, and is slow to try again.
  dependsOn: [
    roles
  ]
}

module settings 'app/settings.bicep' = {
  name: 'settings'
  scope: group
  params: {
    appName: appName
    hostAccountName: hostAccountName
    contentAccountName: contentAccountName
    identityClientId: identity.outputs.clientId
    insightsConnectionString: monitoring.outputs.connectionString
    siteTitle: siteTitle
    siteUrl: readersUrl
    siteText: siteText
    usesModel: usesModel
    modelEndpoint: model.?outputs.endpoint ?? ''
    modelName: modelName
    modelUsdPerMillionInput: modelUsdPerMillionInput
    modelUsdPerMillionOutput: modelUsdPerMillionOutput
    modelUsdPerDay: usesModel && !empty(modelUsdPerDay) && !hasPrices
      ? fail('MODEL_USD_PER_DAY is set, but the model has no price. Set MODEL_USD_PER_MILLION_INPUT and MODEL_USD_PER_MILLION_OUTPUT too.')
      : modelUsdPerDay
  }
  dependsOn: [
    app
  ]
}

module alerts 'app/alerts.bicep' = if (!empty(alertEmail)) {
  name: 'alerts'
  scope: group
  params: {
    actionGroupName: '${short.actionGroup}${token}'
    location: location
    tags: allTags
    email: alertEmail
    workspaceId: monitoring.outputs.workspaceId
    topicId: events.outputs.id
    backlogMinutes: backlogAlertMinutes
    modelUsdPerDay: usesModel ? modelUsdPerDay : ''
  }
}

module workbook 'app/workbook.bicep' = {
  name: 'workbook'
  scope: group
  params: {
    location: location
    tags: allTags
    componentId: monitoring.outputs.componentId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module budget 'app/budget.bicep' = if (!empty(alertEmail)) {
  name: 'budget'
  scope: group
  params: {
    name: '${short.budget}${token}'
    monthlyAmount: monthlyBudget
    startDate: firstMonth
    email: alertEmail
  }
}

@description('Resource group of the desk.')
output AZURE_RESOURCE_GROUP string = group.name

@description('Name of the Functions app.')
output FUNCTION_APP_NAME string = app.outputs.name

@description('Address of the API.')
output API_URL string = '${app.outputs.url}/api/'

@description('Address of the site for readers.')
output SITE_URL string = readersUrl

@description('Account with uploads, stories, queues and site.')
output CONTENT_ACCOUNT string = contentAccountName

@description('Resource id of that account.')
output CONTENT_ACCOUNT_ID string = contentStorage.outputs.id

@description('Event Grid topic of the uploads.')
output EVENT_TOPIC string = events.outputs.name

@description('Container of the events that could not be delivered.')
output UNDELIVERED_CONTAINER string = undeliveredContainer

@description('Whether the hook has to let Front Door\'s private link into the account.')
output FRONT_DOOR_NEEDS_APPROVAL bool = useFrontDoor && usePrivateNetwork

@description('First month of the budget, which the next deployment must repeat.')
output BUDGET_START string = firstMonth
