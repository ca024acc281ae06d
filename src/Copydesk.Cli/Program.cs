using Copydesk.Cli;

return await CommandLine.RunAsync(args);
