namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>The addresses at which something is archived and brought back, under the page on which it is changed.</summary>
public static class ArchiveLinks
{
    public const string RestoreAct = "terughalen";

    public static string Archive(string address) => $"{address}/archiveren";

    public static string Restore(string address) => $"{address}/{RestoreAct}";
}
