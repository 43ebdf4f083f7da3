namespace DigitaalWerkt.Web.Features.Operations;

/// <summary>The addresses of the pages about running the site.</summary>
public static class OperationLinks
{
    /// <summary>How the site is doing.</summary>
    public const string State = "/beheer/toestand";
}
