namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>What the frame of the pages for staff shows of who is signed in.</summary>
public static class StaffFrame
{
    /// <summary>The claim with the name of the organisation that one works for.</summary>
    public const string OrganisationClaim = "organisation-name";
}
