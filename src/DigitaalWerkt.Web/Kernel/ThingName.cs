using System.Text;

namespace DigitaalWerkt.Web.Kernel;

/// <summary>The name of what isn't a person: an organisation, a service, a place, a room, equipment, a holiday, a passkey.</summary>
public static class ThingName
{
    /// <summary>What is wrong with it: a name has a letter or a digit, isn't the address of a page, and holds no number of one person.</summary>
    /// <param name="name">As <see cref="PlainText.Line"/> gives it.</param>
    /// <param name="most">The most characters.</param>
    /// <returns>Null: nothing.</returns>
    public static NameFault? FaultOf(string? name, int most)
    {
        if (name is null)
        {
            return NameFault.Missing;
        }
        if (name.Length > most)
        {
            return NameFault.TooLong;
        }
        return name.EnumerateRunes().Any(Rune.IsLetterOrDigit) && !PageAddress.IsIn(name) && !PrivateNumbers.AreIn(name) ? null : NameFault.Wrong;
    }
}
