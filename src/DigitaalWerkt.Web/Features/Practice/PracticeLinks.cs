namespace DigitaalWerkt.Web.Features.Practice;

public static class PracticeLinks
{
    public const string Phone = "/oefentelefoon";

    public static string Drawing(PracticeFile file) => $"{Phone}/bestand/{file.Id}";
}
