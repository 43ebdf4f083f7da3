using System.Security.Claims;
using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

/// <summary>What a page knows about the staff member who asks: who, of which organisation, with which roles.</summary>
public static class StaffClaims
{
    public const string SecondFactorDone = "second-factor";
    const string Organisation = "organisation";
    const string Session = "session";

    extension(ClaimsPrincipal person)
    {
        public Guid StaffMemberId => Guid.Parse(person.FindFirstValue(ClaimTypes.NameIdentifier)!);
        public Guid OrganisationId => Guid.Parse(person.FindFirstValue(Organisation)!);
        public string OrganisationName => person.FindFirstValue(StaffFrame.OrganisationClaim)!;
        public Guid SessionId => Guid.Parse(person.FindFirstValue(Session)!);
        public string StaffName => person.FindFirstValue(ClaimTypes.Name)!;
        public bool HasDoneSecondFactor => person.HasClaim(claim => claim.Type == SecondFactorDone);

        /// <summary>How this session began, for who is signed in with both factors.</summary>
        public SignInMethod SignInMethod => Enum.Parse<SignInMethod>(person.FindFirstValue(SecondFactorDone)!);
        public bool Has(StaffRole role) => person.IsInRole(role.ToString());
    }

    public static ClaimsPrincipal ToPrincipal(this LiveSession session, string scheme)
    {
        var identity = new ClaimsIdentity(scheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, session.StaffMemberId.ToString()));
        identity.AddClaim(new Claim(ClaimTypes.Name, session.Name));
        identity.AddClaim(new Claim(Organisation, session.OrganisationId.ToString()));
        identity.AddClaim(new Claim(StaffFrame.OrganisationClaim, session.Organisation));
        identity.AddClaim(new Claim(Session, session.Id.ToString()));
        identity.AddClaims(session.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())));
        if (session.Method is not SignInMethod.Password)
        {
            identity.AddClaim(new Claim(SecondFactorDone, session.Method.ToString()));
        }
        return new ClaimsPrincipal(identity);
    }
}
