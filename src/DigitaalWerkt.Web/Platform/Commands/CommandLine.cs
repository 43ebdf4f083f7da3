namespace DigitaalWerkt.Web.Platform.Commands;

/// <summary>Finds the command that the arguments of the program name.</summary>
public static class CommandLine
{
    /// <summary>The command, or null when the arguments only ask for the site.</summary>
    /// <exception cref="StartupProblemException">The first argument is a word, but no command begins with it.</exception>
    public static ICommand? FindCommand(this IServiceProvider services, string[] arguments)
    {
        if (arguments is not [var first, ..] || first.StartsWith('-'))
        {
            return null;
        }
        var commands = services.GetServices<ICommand>().ToList();
        return commands.FirstOrDefault(command => string.Join(' ', arguments).StartsWith(command.Name, StringComparison.Ordinal))
            ?? throw new StartupProblemException(
                $"There is no command '{string.Join(' ', arguments)}'.",
                "Use one of:\n" + string.Join('\n', commands.Select(command => $"  {command.Name} {command.Usage}")));
    }

    /// <summary>The words after the command's own name.</summary>
    public static string[] ArgumentsOf(ICommand command, string[] arguments) => arguments[command.Name.Split(' ').Length..];
}
