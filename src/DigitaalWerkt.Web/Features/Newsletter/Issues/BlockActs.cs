namespace DigitaalWerkt.Web.Features.Newsletter.Issues;

/// <summary>The words of <see cref="BlockAct"/> in addresses.</summary>
public static class BlockActs
{
    static readonly Dictionary<BlockAct, string> Words =
        new() { [BlockAct.Up] = "omhoog", [BlockAct.Down] = "omlaag", [BlockAct.Remove] = "weg" };

    public static string WordOf(BlockAct act) => Words[act];

    /// <returns>Null for any other word.</returns>
    public static BlockAct? Read(string? word) =>
        Words.Where(pair => pair.Value == word).Select(pair => (BlockAct?)pair.Key).SingleOrDefault();
}
