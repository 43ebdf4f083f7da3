Console.WriteLine("Run `dotnet ef` with --project and --startup-project; see docs/ops.md.");
