using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DigitaalWerkt.Web.Platform.Persistence;

/// <summary>One statement from several, each of which stands where its table does: the database then does all of it without waiting for us.</summary>
public static class SqlParts
{
    /// <summary>Puts statements in the holes of another. What stands in any other hole becomes a parameter.</summary>
    public static FormattableString Joined(FormattableString statement)
    {
        var values = new List<object?>();
        return FormattableStringFactory.Create(TextOf(statement), [.. values]);

        string TextOf(FormattableString part) => string.Format(CultureInfo.InvariantCulture, part.Format, [.. part.GetArguments().Select(Fill)]);

        string Fill(object? hole)
        {
            if (hole is FormattableString part)
            {
                return TextOf(part);
            }
            values.Add(hole);
            return $"{{{values.Count - 1}}}";
        }
    }

    /// <summary>The statement with which saving would add rows, as a part of a larger one. The model knows the columns, so nobody keeps a list of them.</summary>
    /// <param name="context">Of which the rows are an entity; it does not track them.</param>
    /// <param name="rows">At least one.</param>
    /// <param name="condition">From <c>where</c> on.</param>
    public static FormattableString InsertStatement<TEntity>(this DbContext context, IReadOnlyList<TEntity> rows, FormattableString condition)
        where TEntity : class
    {
        var entity = context.Model.FindEntityType(typeof(TEntity))!;
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        IProperty[] written = [.. entity.GetFlattenedProperties().Where(property => property.ValueGenerated == ValueGenerated.Never)];
        var columns = string.Join(", ", written.Select(property => property.GetColumnName(table)));
        var holes = rows.Select((_, row) => written.Select((property, column) => $"{{{(row * written.Length) + column}}}::{property.GetColumnType()}"));
        var insert = FormattableStringFactory.Create(
            $"insert into {table.Name} ({columns}) select * from (values {string.Join(", ", holes.Select(row => $"({string.Join(", ", row)})"))}) as added",
            [.. rows.SelectMany(row => written.Select(property => ValueIn(row, property)))]);
        return $"{insert} {condition}";
    }

    static object? ValueIn(object row, IProperty property)
    {
        var value = property.GetGetter().GetClrValueUsingContainingEntity(row);
        return property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
    }
}
