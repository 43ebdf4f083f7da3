namespace DigitaalWerkt.Web.Features.Classes;

/// <summary>The addresses of the group classes.</summary>
public static class ClassLinks
{
    public const string All = "/groepslessen";

    public static string Session(Guid id) => $"{All}/{id}";
}
