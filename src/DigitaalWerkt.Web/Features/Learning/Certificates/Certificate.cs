using System.Security.Cryptography;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Learning.Certificates;

/// <summary>
/// What a learner with a card can do, on a paper that others can verify (docs/adr/0048-my-page-and-certificates.md). It says what was true on
/// its day: lessons may be written anew since.
/// </summary>
public sealed class Certificate
{
    public const string OnePerKind = "ix_certificate_learner_id_kind";
    public const string CodeUnique = "ix_certificate_code_hash";

    const int NonceLength = 16;

    Certificate()
    {
        (Name, Lessons, CodeHash) = ("", [], []);
    }

    public Certificate(Guid learnerId, CertificateKind kind)
        : this() => (LearnerId, Kind) = (learnerId, kind);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid LearnerId { get; private set; }
    public CertificateKind Kind { get; private set; }

    /// <summary>The first name that the learner chose for it.</summary>
    public string Name { get; private set; }

    /// <summary>What they can do: the titles of the lessons, in Dutch.</summary>
    public string[] Lessons { get; private set; }

    public DateOnly IssuedOn { get; private set; }

    /// <summary>128 random bits; with a key of the site they make the code.</summary>
    public Guid Nonce { get; private set; }

    /// <summary>By which the code is found.</summary>
    public byte[] CodeHash { get; private set; }

    /// <summary>Whether it says this already, so that asking twice makes no second paper of it.</summary>
    public bool Says(string name, IReadOnlyList<string> lessons) => Name == name && Lessons.SequenceEqual(lessons);

    /// <summary>Makes it say this, with a code of its own: the paper of before is verified no more.</summary>
    public void Issue(string name, IReadOnlyList<string> lessons, DateOnly today, CertificateCodes codes)
    {
        (Name, Lessons, IssuedOn) = (name, [.. lessons], today);
        Nonce = new Guid(RandomNumberGenerator.GetBytes(NonceLength));
        CodeHash = CertificateCodes.HashOf(codes.Of(this));
    }

    /// <summary>Gives it to the learner who stays, of two who are one.</summary>
    public void BelongTo(Guid learnerId) => LearnerId = learnerId;

    internal sealed class Configuration : IEntityTypeConfiguration<Certificate>
    {
        public void Configure(EntityTypeBuilder<Certificate> certificate)
        {
            certificate.Property(c => c.Id).ValueGeneratedNever();
            certificate.Property(c => c.Kind).HasConversion<string>().HasMaxLength(20);
            certificate.Property(c => c.Name).HasMaxLength(Learner.NameMaxLength);
            certificate.HasIndex(c => new { c.LearnerId, c.Kind }).IsUnique().HasDatabaseName(OnePerKind);
            certificate.HasIndex(c => c.CodeHash).IsUnique().HasDatabaseName(CodeUnique);
            certificate.HasOne<Learner>().WithMany().HasForeignKey(c => c.LearnerId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
