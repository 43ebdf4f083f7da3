using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>
/// What somebody types about themselves or about somebody else: a first name and one way to be reached. Read here for every form.
/// </summary>
public class PersonInput
{
    public string? Name { get; set; }

    /// <summary>The way that was chosen: the name of a <see cref="ReachKind"/>.</summary>
    public string? Reach { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public Guid? Organisation { get; set; }

    /// <summary>Typed in two fields, one for the name and one for a number or an address.</summary>
    public static PersonInput From(string? name, string? reach) =>
        reach?.Contains('@') is true ? new() { Name = name, Email = reach } : new() { Name = name, Phone = reach?.Trim() };

    /// <summary>Typed in one go: <c>Amina 0470 12 34 56</c>, <c>Amina amina@post.be</c>, or <c>Amina</c> alone.</summary>
    public static PersonInput From(string? line)
    {
        var words = (line ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, word => word.Contains('@') || word.Any(char.IsDigit));
        var name = string.Join(' ', at < 0 ? words : words[..at]).TrimEnd(',', ';', ':');
        return From(name, at < 0 ? null : string.Join(' ', words[at..]));
    }

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

    /// <summary>Reads what was typed.</summary>
    /// <param name="problems">Gets what is wrong.</param>
    /// <returns>Null when something is wrong.</returns>
    public PersonDetails? Read(PersonInputOptions options, ICollection<PersonProblem> problems)
    {
        var name = PlainText.Line(Name);
        if (PersonName.FaultOf(name, Person.NameLength, options.TakesNumberInName) is { } fault)
        {
            problems.Add(ProblemOf(fault));
        }
        var way = Way(options.LearnerId is not null);
        var reach = way switch
        {
            ReachKind.Phone => ReadPhone(problems),
            ReachKind.Email => ReadEmail(problems),
            ReachKind.Counsellor => ReadOrganisation(options, problems),
            ReachKind.Card => People.Reach.ByCard(options.LearnerId!.Value),
            _ => options.Otherwise,
        };
        if (way is null && reach is null)
        {
            problems.Add(PersonProblem.ReachMissing);
        }
        var organisation = way == ReachKind.Counsellor ? Organisation : options.OrganisationId;
        return problems.Count == 0 ? new(name!, reach!, organisation, options.HelpLanguage) : null;
    }

    static PersonProblem ProblemOf(NameFault fault) => fault switch
    {
        NameFault.Missing => PersonProblem.NameMissing,
        NameFault.TooLong => PersonProblem.NameTooLong,
        _ => PersonProblem.NameWrong,
    };

    Reach? ReadPhone(ICollection<PersonProblem> problems)
    {
        if (PhoneNumber.Parse(Phone) is { } phone)
        {
            return People.Reach.ByPhone(phone);
        }
        problems.Add(string.IsNullOrWhiteSpace(Phone) ? PersonProblem.PhoneMissing : PersonProblem.PhoneWrong);
        return null;
    }

    Reach? ReadEmail(ICollection<PersonProblem> problems)
    {
        if (EmailAddress.Read(Email) is { } email)
        {
            return People.Reach.ByEmail(email);
        }
        problems.Add(string.IsNullOrWhiteSpace(Email) ? PersonProblem.EmailMissing : PersonProblem.EmailWrong);
        return null;
    }

    Reach? ReadOrganisation(PersonInputOptions options, ICollection<PersonProblem> problems)
    {
        if (Organisation is { } chosen && options.Organisations.Contains(chosen))
        {
            return People.Reach.ByCounsellor(null);
        }
        problems.Add(PersonProblem.OrganisationMissing);
        return null;
    }
}
