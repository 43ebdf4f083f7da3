namespace DigitaalWerkt.Web.Features.Privacy;

/// <summary>The addresses of the pages about what is kept of people.</summary>
public static class PrivacyLinks
{
    /// <summary>The register of processing activities.</summary>
    public const string Register = "/beheer/privacy";

    /// <summary>What would go now by itself.</summary>
    public const string Terms = "/beheer/privacy/bewaartermijnen";

    /// <summary>What is looked for in the register.</summary>
    public const string SearchField = "zoek";

    /// <summary>The register as a file.</summary>
    /// <param name="extension">Of a spreadsheet.</param>
    public static string File(string extension) => $"{Register}/register.{extension}";
}
