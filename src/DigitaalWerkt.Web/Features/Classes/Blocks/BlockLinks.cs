namespace DigitaalWerkt.Web.Features.Classes.Blocks;

/// <summary>The addresses of the pages about held seats.</summary>
public static class BlockLinks
{
    public const string All = "/team/plaatsen";

    /// <summary>The same with this session chosen in the form.</summary>
    public static string Hold(Guid sessionId) => $"{All}?sessie={sessionId}";

    public static string Block(Guid id) => $"{All}/{id}";

    public static string Release(Guid id) => $"{All}/{id}/vrijgeven";
}
