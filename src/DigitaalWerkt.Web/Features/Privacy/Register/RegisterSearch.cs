using DigitaalWerkt.Web.Features.Shared.Register;

namespace DigitaalWerkt.Web.Features.Privacy.Register;

/// <summary>Looking for a word in the register.</summary>
public static class RegisterSearch
{
    public const int MostTyped = 60;

    /// <summary>The activities with the word, each with its lines that have it; all lines when the activity itself has it.</summary>
    /// <param name="word">As it was typed; empty: everything.</param>
    public static IReadOnlyList<ProcessingActivity> Find(string word, RegisterWords words)
    {
        if (word.Length == 0)
        {
            return ProcessingRegister.All;
        }
        bool Has(params string[] texts) => texts.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
        bool Matches(PersonalData data) => Has(data.What, data.Table, data.Columns, words.Kept(data), words.Ends(data));
        return
        [
            .. ProcessingRegister.All
                .Select(one => Has(one.Title, one.Purpose, one.SeenBy, words.Ground(one.Ground))
                    ? one
                    : one with { Data = [.. one.Data.Where(Matches)] })
                .Where(one => one.Data.Count > 0),
        ];
    }
}
