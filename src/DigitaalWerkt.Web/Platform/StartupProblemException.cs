namespace DigitaalWerkt.Web.Platform;

/// <summary>
/// A reason why the program can't start that the person who starts it can mend. The program prints both texts and
/// stops with exit code 1, without a stack trace.
/// </summary>
/// <param name="message">What is wrong, in one or two sentences.</param>
/// <param name="remedy">What to do about it.</param>
public sealed class StartupProblemException(string message, string remedy) : Exception(message)
{
    /// <summary>What to do about it.</summary>
    public string Remedy { get; } = remedy;
}
