namespace DigitaalWerkt.Web.Kernel;

/// <summary>Values of an enumeration by their names, as forms and commands send them.</summary>
public static class EnumName
{
    /// <summary>Reads a name. <see cref="Enum.TryParse{TEnum}(string?, out TEnum)"/> also takes numbers and lists of names.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="name">What was sent.</param>
    /// <param name="comparison">Whether capitals make a difference.</param>
    /// <returns>Null: no value has this name.</returns>
    public static T? Read<T>(string? name, StringComparison comparison = StringComparison.Ordinal)
        where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => string.Equals($"{value}", name, comparison));
}
