using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Accounts.Organisations;

/// <summary>A partner whose staff use the site. One that stops is archived, because figures and cards still point to it.</summary>
public sealed class Organisation
{
    public const int NameMaxLength = 80;
    public const string NameUnique = "ix_organisation_name";

    Organisation()
    {
        Name = "";
    }

    public Organisation(string name)
    {
        Id = Guid.CreateVersion7();
        Name = Read(name);
    }

    public Guid Id { get; private set; }
    public string Name { get; private set; }
    public DateTimeOffset? ArchivedAt { get; private set; }

    public void Rename(string name) => Name = Read(name);

    /// <summary>Nobody new comes to it; who is there now stays.</summary>
    /// <returns>False when it was so already.</returns>
    public bool Archive(DateTimeOffset now)
    {
        if (ArchivedAt is not null)
        {
            return false;
        }
        ArchivedAt = now;
        return true;
    }

    /// <returns>False when it was so already.</returns>
    public bool Restore()
    {
        if (ArchivedAt is null)
        {
            return false;
        }
        ArchivedAt = null;
        return true;
    }

    static string Read(string name) => PlainText.Line(name) is { } line && ThingName.FaultOf(line, NameMaxLength) is null
        ? line
        : throw new ArgumentException("This is no name.", nameof(name));
}
