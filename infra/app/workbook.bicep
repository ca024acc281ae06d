@description('Region of the workbook.')
param location string

@description('Tags of the workbook.')
param tags object

@description('Resource id of the Application Insights component beside which it is listed.')
param componentId string

@description('Resource id of the Log Analytics workspace that its queries ask.')
param workspaceId string

resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  // The kind of name that workbooks must have.
  name: guid(resourceGroup().id, 'copydesk')
  location: location
  tags: union(tags, { 'hidden-title': 'Copydesk' })
  kind: 'shared'
  properties: {
    displayName: 'Copydesk'
    category: 'workbook'
    sourceId: componentId
    serializedData: string(union(loadJsonContent('../workbook.json'), { fallbackResourceIds: [workspaceId] }))
  }
}
