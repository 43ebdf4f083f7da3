using System.Text.Json;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>The practice phone of a learner with a card.</summary>
public sealed class PhoneRecord(Guid learnerId)
{
    public const string OnePerLearner = "pk_phone_record";

    public Guid LearnerId { get; private set; } = learnerId;
    public PhoneState State { get; private set; } = PhoneState.Fresh;

    public void Keep(PhoneState state) => State = state;

    internal sealed class Configuration : IEntityTypeConfiguration<PhoneRecord>
    {
        public void Configure(EntityTypeBuilder<PhoneRecord> builder)
        {
            builder.HasKey(record => record.LearnerId);
            builder.Property(record => record.LearnerId).ValueGeneratedNever();
            builder.Property(record => record.State).HasColumnType("jsonb").HasConversion(
                state => JsonSerializer.Serialize(state, PhoneJson.Default.PhoneState),
                text => JsonSerializer.Deserialize(text, PhoneJson.Default.PhoneState) ?? PhoneState.Fresh);
            builder.HasOne<Learner>().WithOne().HasForeignKey<PhoneRecord>(record => record.LearnerId).OnDelete(DeleteBehavior.Cascade);
            builder.Property<uint>("Version").IsRowVersion();
        }
    }
}
