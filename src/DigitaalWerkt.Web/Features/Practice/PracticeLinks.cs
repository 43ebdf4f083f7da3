namespace DigitaalWerkt.Web.Features.Practice;

public static class PracticeLinks
{
    public const string Phone = "/oefentelefoon";

    public static string Drawing(PracticeFile file) => $"{Phone}/bestand/{file.Id}";

    /// <param name="number">From 1.</param>
    public static string Page(PracticeFile file, int number) => $"{Phone}/bestand/{file.Id}/{number}";
}
