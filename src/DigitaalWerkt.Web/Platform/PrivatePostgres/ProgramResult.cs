namespace DigitaalWerkt.Web.Platform.PrivatePostgres;

/// <summary>What a program said, and how it ended.</summary>
readonly record struct ProgramResult(string Program, int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;

    /// <exception cref="StartupProblemException">The program failed; its last words are in the message.</exception>
    public void Demand(string purpose)
    {
        if (!Succeeded)
        {
            throw new StartupProblemException(
                $"{Path.GetFileName(Program)} could not {purpose} (exit code {ExitCode}): {LastLines(Output)}",
                "Correct what it says and start again, or configure the connection string of a running PostgreSQL.");
        }
    }

    /// <summary>The lines that say why something failed: the last few.</summary>
    public static string LastLines(string text) => string.Join('\n', text.Trim().Split('\n').TakeLast(6));
}
