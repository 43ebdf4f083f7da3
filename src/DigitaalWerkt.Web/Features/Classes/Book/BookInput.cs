using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Classes.Book;

/// <summary>What a visitor fills in: a first name and one way to be reached.</summary>
public sealed partial class BookInput
{
    /// <summary>Names the form, so that sending it twice books once.</summary>
    public Guid Key { get; set; }

    public string? Name { get; set; }

    public string? Reach { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public Guid? Organisation { get; set; }

    /// <summary>The trainer may see what this person can already do.</summary>
    public bool Shares { get; set; }

    /// <summary>The person knows that the class is full, and wants to wait.</summary>
    public bool Waits { get; set; }

    /// <summary>The person read that this device has a booking of this name, and says to be somebody else.</summary>
    public bool IsOther { get; set; }

    /// <summary>The way that was chosen, or else the only one that was filled in.</summary>
    public ReachKind? Way(bool hasCard) => Reach switch
    {
        nameof(ReachKind.Phone) => ReachKind.Phone,
        nameof(ReachKind.Email) => ReachKind.Email,
        nameof(ReachKind.Counsellor) => ReachKind.Counsellor,
        nameof(ReachKind.Card) when hasCard => ReachKind.Card,
        _ when Phone is { Length: > 0 } => ReachKind.Phone,
        _ when Email is { Length: > 0 } => ReachKind.Email,
        _ => null,
    };

    /// <summary>Reads the form.</summary>
    /// <param name="learnerId">Of the card of this device, or null.</param>
    /// <param name="organisations">Those one can choose.</param>
    /// <param name="problems">Gets what is wrong: the key of the message for each field.</param>
    /// <returns>Null when something is wrong.</returns>
    public PersonDetails? Read(Guid? learnerId, IEnumerable<Guid> organisations, Language? helpLanguage, IDictionary<string, string> problems)
    {
        var name = Learner.CleanName(Name);
        if (name is null)
        {
            problems[nameof(Name)] = "Book_Name_Missing";
        }
        else if (name.Length > Person.NameLength || !PossibleName.IsMatch(name))
        {
            problems[nameof(Name)] = "Book_Name_Wrong";
        }
        var way = Way(learnerId is not null);
        var reach = way switch
        {
            ReachKind.Phone => ReadPhone(problems),
            ReachKind.Email => ReadEmail(problems),
            ReachKind.Counsellor => ReadOrganisation(organisations, problems),
            ReachKind.Card => People.Reach.ByCard(learnerId!.Value),
            _ => null,
        };
        if (way is null)
        {
            problems[nameof(Reach)] = "Book_Reach_Missing";
        }
        return problems.Count == 0 ? new(name!, reach!, way == ReachKind.Counsellor ? Organisation : null, helpLanguage) : null;
    }

    Reach? ReadPhone(IDictionary<string, string> problems)
    {
        if (PhoneNumber.Parse(Phone) is { } phone)
        {
            return People.Reach.ByPhone(phone);
        }
        problems[nameof(Phone)] = string.IsNullOrWhiteSpace(Phone) ? "Book_Phone_Missing" : "Book_Phone_Wrong";
        return null;
    }

    Reach? ReadEmail(IDictionary<string, string> problems)
    {
        var email = Email?.Trim() ?? "";
        if (EmailAddress.IsPossible(email))
        {
            return People.Reach.ByEmail(email);
        }
        problems[nameof(Email)] = email.Length == 0 ? "Book_Email_Missing" : "Book_Email_Wrong";
        return null;
    }

    Reach? ReadOrganisation(IEnumerable<Guid> organisations, IDictionary<string, string> problems)
    {
        if (Organisation is { } chosen && organisations.Contains(chosen))
        {
            return People.Reach.ByCounsellor(null);
        }
        problems[nameof(Organisation)] = "Book_Organisation_Missing";
        return null;
    }

    // A name goes out in messages: nobody must be able to send somebody else an address to tap.
    [GeneratedRegex(@"^[\p{L}\p{M}][\p{L}\p{M}'’ \-\u200c\u200d]*(?:\.(?: [\p{L}\p{M}'’ \-\u200c\u200d]*|$))*$")]
    private static partial Regex PossibleName { get; }
}
