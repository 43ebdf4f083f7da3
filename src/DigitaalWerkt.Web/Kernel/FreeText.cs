namespace DigitaalWerkt.Web.Kernel;

/// <summary>
/// What a text in somebody's own words must be, whether somebody types it or a file holds it: there, when it is needed; no longer than there is
/// room for; and without a number that belongs to one person (<see cref="PrivateNumbers"/>).
/// </summary>
public static class FreeText
{
    /// <summary>What is wrong with a text.</summary>
    /// <param name="text">Without spaces around it; null: nothing was typed.</param>
    /// <param name="most">The most characters.</param>
    /// <param name="isNeeded">False: nothing is right as well.</param>
    /// <returns>The key of the sentence that says so, which has <paramref name="most"/> as its argument; null: nothing is wrong.</returns>
    public static string? FaultOf(string? text, int most, bool isNeeded)
    {
        var length = text?.Length ?? 0;
        if (length > most || (isNeeded && length == 0))
        {
            return isNeeded ? "Text_Error" : "TooLong";
        }
        return text is not null && PrivateNumbers.AreIn(text) ? PrivateFault : null;
    }

    /// <summary>What is wrong with the name of a thing (<see cref="ThingName"/>).</summary>
    /// <inheritdoc cref="FaultOf" />
    public static string? FaultOfName(string? text, int most) => ThingName.FaultOf(text, most) switch
    {
        null => null,
        NameFault.Wrong => PrivateNumbers.AreIn(text!) ? PrivateFault : "Name_Error",
        _ => "Text_Error",
    };

    /// <summary>Each field of a row that isn't right, with the key of the sentence that says so, and the most that it may have.</summary>
    public static IEnumerable<(string Field, string Key, int Most)> FaultsIn(
        IEnumerable<(string Field, string? Text, int Most, bool IsNeeded)> texts)
    {
        foreach (var (field, text, most, isNeeded) in texts)
        {
            if (FaultOf(text, most, isNeeded) is { } key)
            {
                yield return (field, key, most);
            }
        }
    }

    const string PrivateFault = "Private_Error";
}
