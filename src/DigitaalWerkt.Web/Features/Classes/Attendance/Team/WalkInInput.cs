using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>Somebody at the door: a first name, and how to reach them if they want to say it.</summary>
public sealed class WalkInInput
{
    /// <summary>Names the form, so that sending it twice is one booking.</summary>
    public Guid Key { get; set; }

    [Required(ErrorMessage = "Team_WalkIn_Name_Missing")]
    [StringLength(Person.NameLength, ErrorMessage = "Team_WalkIn_Name_Long")]
    public string? FirstName { get; set; }

    /// <summary>A phone number or an e-mail address.</summary>
    [StringLength(Person.EmailLength, ErrorMessage = "Team_WalkIn_Reach_Wrong")]
    public string? Reach { get; set; }

    /// <summary>How long they were there: asked after the class.</summary>
    public int? Minutes { get; set; }

    /// <summary>The same as one types a client, to take along to where one books for them.</summary>
    public string Typed => $"{FirstName} {Reach}".Trim();

    public PersonDetails ToPerson() => (Name: Learner.CleanName(FirstName)!, Reach?.Trim()) switch
    {
        (var name, null or "") => new(name, People.Reach.None),
        (var name, var reach) when PhoneNumber.Parse(reach) is { } phone => new(name, People.Reach.ByPhone(phone)),
        (var name, var reach) => new(name, People.Reach.ByEmail(reach)),
    };

    /// <summary>True when nothing was typed there, or something that can reach a person.</summary>
    public bool CanReach => string.IsNullOrWhiteSpace(Reach) || PhoneNumber.Parse(Reach) is not null || EmailAddress.IsPossible(Reach.Trim());
}
