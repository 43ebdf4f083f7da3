namespace DigitaalWerkt.Web.Platform.Commands;

/// <summary>Something that a person does from the command line instead of through a page.</summary>
public interface ICommand
{
    /// <summary>The words that call it, for example <c>content check</c>.</summary>
    string Name { get; }

    /// <summary>What may follow the name, and what it does, in one line.</summary>
    string Usage { get; }

    /// <summary>True: the database is opened and brought up to date first.</summary>
    bool NeedsDatabase { get; }

    /// <summary>Runs it.</summary>
    /// <param name="arguments">The words after the name.</param>
    /// <returns>The exit code: 0 when it went well.</returns>
    Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken);
}
