namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>A back-up or a restore can't be done, and a person can do something about it. It never holds a key or a password.</summary>
/// <param name="problem">Which kind of problem it is.</param>
/// <param name="message">What is wrong, in one or two sentences.</param>
/// <param name="remedy">What the reader can do, as an instruction.</param>
/// <param name="cause">The exception behind it, if there is one.</param>
public sealed class BackupProblemException(BackupProblem problem, string message, string remedy, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>Which kind of problem it is.</summary>
    public BackupProblem Problem { get; } = problem;

    /// <summary>What the reader can do about it.</summary>
    public string Remedy { get; } = remedy;
}
