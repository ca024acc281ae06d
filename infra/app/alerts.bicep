@description('Name of the action group.')
param actionGroupName string

@description('Region of the rules: that of the workspace.')
param location string

@description('Tags of everything here.')
param tags object

@description('Who is told.')
param email string

@description('Resource id of the Log Analytics workspace.')
param workspaceId string

@description('Resource id of the Event Grid topic.')
param topicId string

@description('Minutes that a request may wait before somebody is told.')
@minValue(5)
param backlogMinutes int

@description('US dollars a day for the model, by the app\'s own count, at which somebody is told; empty for none.')
param modelUsdPerDay string

var rules = [
  {
    name: 'failures'
    title: 'Copydesk: work fails'
    text: 'Functions failed or answered 5xx more than five times in a quarter of an hour.'
    query: 'AppRequests | where Success == false and not(toint(ResultCode) between (400 .. 499)) | summarize Found = toreal(count())'
    threshold: 5
    severity: 1
    every: 'PT15M'
    over: 'PT15M'
  }
  {
    name: 'poison'
    title: 'Copydesk: a message was given up'
    text: 'A request or an upload failed so often that it was put aside; its story is in the state failed.'
    query: 'AppMetrics | where Name == "copydesk.dead_letters" | summarize Found = sum(Sum)'
    threshold: 0
    severity: 2
    every: 'PT15M'
    over: 'PT15M'
  }
  {
    name: 'backlog'
    title: 'Copydesk: work lies behind'
    text: 'The oldest request has waited longer than ${backlogMinutes} minutes.'
    query: 'AppMetrics | where Name == "copydesk.backlog.age" | summarize Found = max(Max) / 60.0'
    threshold: backlogMinutes
    severity: 2
    every: 'PT15M'
    over: 'PT15M'
  }
]

// The budget of the model is kept by the app, which lets stories wait; this says that it soon will.
var spendRule = {
  name: 'spend'
  title: 'Copydesk: the model has cost most of its daily budget'
  text: 'Four fifths of the day\'s budget for the model are spent; when it is all spent, stories wait until the next day.'
  query: 'AppMetrics | where Name == "copydesk.model.cost" and TimeGenerated >= startofday(now()) | summarize Found = 100.0 * sum(Sum) / ${empty(modelUsdPerDay) ? '1' : modelUsdPerDay}'
  threshold: 80
  severity: 2
  every: 'PT1H'
  over: 'P1D'
}

resource desk 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: actionGroupName
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'copydesk'
    emailReceivers: [
      {
        name: 'desk'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource alerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for rule in concat(rules, empty(modelUsdPerDay) ? [] : [spendRule]): {
  name: 'copydesk-${rule.name}'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: rule.title
    description: rule.text
    enabled: true
    severity: rule.severity
    evaluationFrequency: rule.every
    windowSize: rule.over
    scopes: [
      workspaceId
    ]
    autoMitigate: true
    criteria: {
      allOf: [
        {
          query: rule.query
          timeAggregation: 'Maximum'
          metricMeasureColumn: 'Found'
          operator: 'GreaterThan'
          threshold: rule.threshold
          failingPeriods: {
            numberOfEvaluationPeriods: 1
            minFailingPeriodsToAlert: 1
          }
        }
      ]
    }
    actions: {
      actionGroups: [
        desk.id
      ]
    }
  }
}]

resource undelivered 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'copydesk-undelivered-events'
  location: 'global'
  tags: tags
  properties: {
    description: 'Event Grid gave up on events of uploads. The sweep still finds the uploads, but later.'
    enabled: true
    severity: 2
    evaluationFrequency: 'PT15M'
    windowSize: 'PT30M'
    scopes: [
      topicId
    ]
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'undelivered'
          metricName: 'DeadLetteredCount'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: [
      {
        actionGroupId: desk.id
      }
    ]
  }
}
