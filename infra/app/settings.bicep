@description('Name of the app.')
param appName string

@description('Name of the host\'s account.')
param hostAccountName string

@description('Name of the account with uploads, stories, queues and site.')
param contentAccountName string

@description('Client id of the app\'s identity.')
param identityClientId string

@description('Where telemetry goes.')
param insightsConnectionString string

@description('Title of the site.')
param siteTitle string

@description('Address at which readers find the site.')
param siteUrl string

@description('How much of a source is published beside its story.')
param siteText string

@description('Whether a model digests.')
param usesModel bool

@description('Where the model answers.')
param modelEndpoint string

@description('Deployment of the model.')
param modelName string

@description('US dollars for a million input tokens; empty for 0.')
param modelUsdPerMillionInput string

@description('US dollars for a million output tokens; empty for 0.')
param modelUsdPerMillionOutput string

@description('US dollars a day for the model; empty for no cap.')
param modelUsdPerDay string

var always = {
  AzureWebJobsStorage__accountName: hostAccountName
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  CopydeskStorage__accountName: contentAccountName
  CopydeskStorage__credential: 'managedidentity'
  CopydeskStorage__clientId: identityClientId
  AZURE_CLIENT_ID: identityClientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
  SweepSchedule: '0 */10 * * * *'
  BacklogSchedule: '0 */5 * * * *'
  ForgetAnswersSchedule: '0 40 3 * * *'
  Site__Title: siteTitle
  Site__BaseUrl: siteUrl
  Site__Text: siteText
  Copydesk__Engine: usesModel ? 'chat' : 'extractive'
}

var model = {
  Copydesk__Chat__Provider: 'azure-openai'
  Copydesk__Chat__Endpoint: modelEndpoint
  Copydesk__Chat__Model: modelName
}

var prices = {
  Copydesk__Chat__UsdPerMillionInputTokens: modelUsdPerMillionInput
  Copydesk__Chat__UsdPerMillionOutputTokens: modelUsdPerMillionOutput
}

resource app 'Microsoft.Web/sites@2025-03-01' existing = {
  name: appName
}

resource settings 'Microsoft.Web/sites/config@2025-03-01' = {
  parent: app
  name: 'appsettings'
  properties: union(
    always,
    usesModel ? model : {},
    usesModel && !empty(modelUsdPerMillionInput) && !empty(modelUsdPerMillionOutput) ? prices : {},
    usesModel && !empty(modelUsdPerDay) ? { Copydesk__Budget__UsdPerDay: modelUsdPerDay } : {})
}
