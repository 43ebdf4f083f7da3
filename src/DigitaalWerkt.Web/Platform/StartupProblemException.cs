namespace DigitaalWerkt.Web.Platform;

/// <summary>
/// The application can't start, and a person can do something about it. The entry point prints
/// <see cref="Exception.Message"/> and <see cref="Remedy"/> without a stack trace, and ends with exit code 1.
/// </summary>
/// <param name="message">What is wrong, in one or two sentences.</param>
/// <param name="remedy">What the reader can do, as an instruction.</param>
/// <param name="cause">The exception behind it, if there is one.</param>
public sealed class StartupProblemException(string message, string remedy, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>What the reader can do about it.</summary>
    public string Remedy { get; } = remedy;
}
