using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

/// <summary>
/// The runtime calls this in a program that is started with DOTNET_STARTUP_HOOKS: it kills the program, as a power cut would, after the
/// n-th thing that an act does to the database. It lies in the tests, so the program itself holds no such door.
/// </summary>
#pragma warning disable MA0047 // The runtime looks for the type outside every namespace.
static partial class StartupHook
#pragma warning restore MA0047
{
    /// <summary>
    /// After how many statements that write, the commit too; counting begins with the lock on the sessions or on the question. Between a
    /// writing and the next reading there is nothing that the database could tell apart. A booking is written by the very statement that locks.
    /// </summary>
    public const string Setting = "TEST_KILL_AFTER";

    public static void Initialize() => DiagnosticListener.AllListeners.Subscribe(new ForEach<DiagnosticListener>(listener =>
    {
        if (listener.Name == DbLoggerCategory)
        {
            listener.Subscribe(new Killer(int.Parse(Environment.GetEnvironmentVariable(Setting)!, CultureInfo.InvariantCulture)));
        }
    }));

    const string DbLoggerCategory = "Microsoft.EntityFrameworkCore";

    [GeneratedRegex(@"^\s*(insert|update|delete)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Writes();

    [GeneratedRegex(@"from (class_session|ticket)\s.*\sfor update", RegexOptions.Singleline)]
    private static partial Regex Locks();

    sealed class Killer(int after) : IObserver<KeyValuePair<string, object?>>
    {
        int done = -1;

        public void OnNext(KeyValuePair<string, object?> happened)
        {
            var begins = done < 0 && happened.Value is CommandExecutedEventData { Command.CommandText: var text } && Locks().IsMatch(text);
            var counts = (happened.Value is CommandExecutedEventData { Command.CommandText: var written } && Writes().IsMatch(written)) || happened.Key == RelationalEventId.TransactionCommitted.Name;
            if ((begins || (done >= 0 && counts)) && ++done == after)
            {
                using var program = Process.GetCurrentProcess();
                program.Kill();
                program.WaitForExit();
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }

    sealed class ForEach<T>(Action<T> act) : IObserver<T>
    {
        public void OnNext(T value) => act(value);

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
